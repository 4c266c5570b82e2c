#include "support/testprogram.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    return reeldeck::tests::runTest(argc, argv);
}
