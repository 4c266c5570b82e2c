#pragma once

#include "settings/credentials.h"
#include "settings/desktopkeychain.h"

#include <chrono>
#include <memory>
#include <utility>

namespace reeldeck::tests {

/// The one keychain of the process, as in the program: QtKeychain works on the thread that used it
/// first. End it by instance().reset().
class SharedKeychain final : public Keychain
{
public:
    ~SharedKeychain() override
    {
        setListener({[](const QString &) {},
                     [] {
                     }});
    }
    void setListener(Listener listener) override { shared().setListener(std::move(listener)); }
    void read(const QString &account, Callback done) override
    {
        shared().read(account, std::move(done));
    }
    void write(const QString &account, const QString &secret, Callback done) override
    {
        shared().write(account, secret, std::move(done));
    }
    void remove(const QString &account, Callback done) override
    {
        shared().remove(account, std::move(done));
    }
    static std::unique_ptr<Keychain> &instance()
    {
        static std::unique_ptr<Keychain> keychain;
        return keychain;
    }

private:
    static Keychain &shared()
    {
        if (!instance())
            instance() = desktopKeychain(std::chrono::milliseconds(500));
        return *instance();
    }
};

} // namespace reeldeck::tests
