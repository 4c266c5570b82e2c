#pragma once

#include <QObject>
#include <QTest>

#include <memory>

namespace reeldeck::tests {

/// How long a test waits for what happens by itself, in ms. Only a fault reaches it: a machine that
/// is busy with other tests, or a sanitizer, makes everything slow.
inline constexpr int Patience = 30'000;

using MakeTest = std::unique_ptr<QObject> (*)();

/// The test class `make` makes runs by the stem of the file that holds it, e.g. "tst_limits".
/// Returns true, so that a constant can be made of the call before main() begins.
bool addTest(const char *sourceFile, MakeTest make);

/// The whole of a test program once its application object stands: runs the class that the first
/// argument names, with the others for QtTest, and returns the number of failures. Without an
/// argument it prints the names and returns 2.
int runTest(int argc, char *argv[]);

} // namespace reeldeck::tests

// QtTest's own wait 5 s, which a busy machine was seen to need.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), reeldeck::tests::Patience)
#define QTRY_VERIFY2(condition, words)                                                             \
    QTRY_VERIFY2_WITH_TIMEOUT((condition), (words), reeldeck::tests::Patience)
#define QTRY_COMPARE(actual, expected)                                                             \
    QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), reeldeck::tests::Patience)

/// The class is one of its program's tests. One a file, which is named after it.
#define REELDECK_TEST(Class)                                                                       \
    namespace {                                                                                    \
    [[maybe_unused]] const bool Class##IsAdded = reeldeck::tests::addTest(                         \
            __FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });     \
    }
