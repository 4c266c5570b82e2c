#include "support/testprogram.h"

#include "base/language.h"

#include <QFileInfo>
#include <QTest>

#include <map>

namespace reeldeck::tests {
namespace {

/// The tests of this program by name. A function's own, because tests are added before main().
std::map<QString, MakeTest> &tests()
{
    static std::map<QString, MakeTest> all;
    return all;
}

} // namespace

bool addTest(const char *sourceFile, MakeTest make)
{
    return tests()
            .emplace(QFileInfo(QString::fromLocal8Bit(sourceFile)).completeBaseName(), make)
            .second;
}

int runTest(int argc, char *argv[])
{
    const auto test = tests().find(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (test == tests().end()) {
        fprintf(stderr, "usage: %s TEST [QTEST ARGUMENTS], with one of the tests:\n", argv[0]);
        for (const auto &[name, make] : tests())
            fprintf(stderr, "  %s\n", qPrintable(name));
        return 2;
    }
    const Language language; // the plurals of its sentences
    argv[1] = argv[0];
    return QTest::qExec(test->second().get(), argc - 1, argv + 1);
}

} // namespace reeldeck::tests
