#include "support/testprogram.h"

#include "media/playback.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    reeldeck::chooseMediaBackend();
    const QApplication app(argc, argv);
    return reeldeck::testsupport::runTest(argc, argv);
}
