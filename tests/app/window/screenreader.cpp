// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the running program over the assistive technology bus, as a screen reader does: opens every page by
// the menu, goes through everything on it and says what has no name or no role. usage: screenreader PROGRAM
// FILE
#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>
#include <QThread>

#include <functional>
#include <optional>

namespace {

/// Something in the tree: on whose connection, at which path.
struct Node {
    QString bus;
    QDBusObjectPath path;
};

QDBusArgument& operator<<(QDBusArgument& out, const Node& node)
{
    out.beginStructure();
    out << node.bus << node.path;
    out.endStructure();
    return out;
}

const QDBusArgument& operator>>(const QDBusArgument& in, Node& node)
{
    in.beginStructure();
    in >> node.bus >> node.path;
    in.endStructure();
    return in;
}

} // namespace

Q_DECLARE_METATYPE(Node)

namespace {

// Of the enumerations AtspiRole and AtspiStateType, which are part of the protocol.
constexpr uint RoleFiller = 20;
constexpr uint RoleFrame = 23;
constexpr uint RoleMenuBar = 34;
constexpr uint RoleMenuItem = 35;
constexpr uint RolePanel = 39;
constexpr uint RolePushButton = 43;
constexpr uint RoleTable = 55;
constexpr uint RoleTree = 65;
constexpr uint RoleTreeTable = 66;
constexpr uint RoleUnknown = 67;
constexpr uint RoleInvalid = 0;
constexpr int StateFocusable = 11;
constexpr int StateShowing = 25;
constexpr int StateManagesDescendants = 29;

const QString Prefix = QStringLiteral("org.a11y.atspi.");
constexpr int StartMs = 20'000;
/// For a page on a busy machine, until everything on it is there.
constexpr int PageMs = 30'000;
constexpr int LeastFocusable = 10;
/// Rows of long lists are not gone through one by one.
constexpr int MostChildren = 60;

QTextStream& say()
{
    static QTextStream out(stderr);
    return out;
}

class Bus {
public:
    explicit Bus(const QString& address)
        : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("a11y")))
    {}

    [[nodiscard]] bool isConnected() const { return m_bus.isConnected(); }

    template <class T>
    [[nodiscard]] T call(const Node& node, const char* interface, const char* method,
                         const QVariantList& with = {}) const
    {
        auto message = QDBusMessage::createMethodCall(
            node.bus, node.path.path(), Prefix + QLatin1String(interface), QLatin1String(method));
        message.setArguments(with);
        const QDBusMessage answer = m_bus.call(message, QDBus::Block, 5000);
        if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
            return T();
        return qdbus_cast<T>(answer.arguments().first());
    }
    [[nodiscard]] QVariant property(const Node& node, const char* interface, const char* name) const
    {
        auto message = QDBusMessage::createMethodCall(node.bus, node.path.path(),
                                                      QStringLiteral("org.freedesktop.DBus.Properties"),
                                                      QStringLiteral("Get"));
        message.setArguments({Prefix + QLatin1String(interface), QLatin1String(name)});
        const QDBusMessage answer = m_bus.call(message, QDBus::Block, 5000);
        return answer.arguments().isEmpty() ? QVariant()
                                            : answer.arguments().first().value<QDBusVariant>().variant();
    }
    [[nodiscard]] QString name(const Node& node) const
    {
        return property(node, "Accessible", "Name").toString();
    }
    [[nodiscard]] uint role(const Node& node) const { return call<uint>(node, "Accessible", "GetRole"); }
    [[nodiscard]] QString roleName(const Node& node) const
    {
        return call<QString>(node, "Accessible", "GetRoleName");
    }
    [[nodiscard]] bool has(const Node& node, int state) const
    {
        const auto bits = call<QList<uint>>(node, "Accessible", "GetState");
        return bits.size() > state / 32 && (bits[state / 32] >> (state % 32) & 1U) != 0;
    }
    [[nodiscard]] int childCount(const Node& node) const
    {
        return property(node, "Accessible", "ChildCount").toInt();
    }
    [[nodiscard]] Node child(const Node& node, int at) const
    {
        return call<Node>(node, "Accessible", "GetChildAtIndex", {at});
    }
    [[nodiscard]] QList<Node> children(const Node& node) const
    {
        return call<QList<Node>>(node, "Accessible", "GetChildren");
    }
    bool act(const Node& node) const { return call<bool>(node, "Action", "DoAction", {0}); }

private:
    QDBusConnection m_bus;
};

/// What was found on one page.
struct Findings {
    int seen = 0;
    int focusable = 0;
    int tables = 0;
    QStringList faults;

    /// Read twice with nothing that came or went between.
    [[nodiscard]] bool isAs(const Findings& other) const
    {
        return seen == other.seen && focusable == other.focusable && tables == other.tables &&
               faults == other.faults;
    }
};

class Reader {
public:
    explicit Reader(const Bus& bus) : m_bus(bus) {}

    void read(const Node& node, const QString& place, Findings& found) const
    {
        const uint role = m_bus.role(node);
        const QString name = m_bus.name(node);
        const QString here = place + QStringLiteral(" / ") + m_bus.roleName(node) + QStringLiteral(" “") +
                             name + QStringLiteral("”");
        ++found.seen;
        if (!m_bus.has(node, StateShowing))
            return;
        if (role == RoleInvalid)
            found.faults << here + QStringLiteral(": no role");
        if (m_bus.has(node, StateFocusable)) {
            ++found.focusable;
            if (name.trimmed().isEmpty())
                found.faults << here + QStringLiteral(": takes the focus and has no name");
            if (role == RoleUnknown || role == RoleFiller)
                found.faults << here + QStringLiteral(": takes the focus and has no role");
        }
        const bool isTable = role == RoleTable || role == RoleTree || role == RoleTreeTable;
        if (isTable) {
            ++found.tables;
            readTable(node, here, found);
        }
        const int count = m_bus.childCount(node);
        if (isTable || count > MostChildren || m_bus.has(node, StateManagesDescendants))
            return;
        for (const Node& child : m_bus.children(node))
            read(child, here, found);
    }

private:
    void readTable(const Node& node, const QString& here, Findings& found) const
    {
        const QVariant rows = m_bus.property(node, "Table", "NRows");
        const QVariant columns = m_bus.property(node, "Table", "NColumns");
        if (!rows.isValid() || columns.toInt() < 1)
            found.faults << here + QStringLiteral(": a table without rows and columns");
        if (rows.toInt() < 1)
            return;
        const auto cell = m_bus.call<Node>(node, "Table", "GetAccessibleAt", {0, 0});
        if (cell.path.path().isEmpty() || m_bus.role(cell) == RoleInvalid)
            found.faults << here + QStringLiteral(": its first cell cannot be read");
    }

    const Bus& m_bus;
};

/// The first node below, in order, for which `fits` says yes.
std::optional<Node> find(const Bus& bus, const Node& from, const std::function<bool(const Node&)>& fits,
                         int depth)
{
    for (const Node& child : bus.children(from)) {
        if (fits(child))
            return child;
        if (depth > 1 && bus.childCount(child) <= MostChildren)
            if (const auto deeper = find(bus, child, fits, depth - 1))
                return deeper;
    }
    return std::nullopt;
}

/// A file that this machine sees for the first time: is it a copy? The first answer that is none of Cancel.
void answerQuestion(const Bus& bus, const Node& dialog)
{
    const auto isAnswer = [&](const Node& node) {
        return bus.role(node) == RolePushButton && !bus.name(node).contains(QStringLiteral("Cancel"));
    };
    if (const auto button = find(bus, dialog, isAnswer, 4))
        bus.act(*button);
}

std::optional<Node> windowOf(const Bus& bus, const QString& titlePart)
{
    const Node registry{Prefix + QStringLiteral("Registry"),
                        QDBusObjectPath(QStringLiteral("/org/a11y/atspi/accessible/root"))};
    QElapsedTimer since;
    QStringList there;
    for (since.start(); since.elapsed() < StartMs; QThread::msleep(200)) {
        there.clear();
        for (const Node& app : bus.children(registry)) {
            there << bus.name(app);
            for (const Node& window : bus.children(app)) {
                there << bus.name(window);
                if (bus.name(window).contains(titlePart))
                    return window;
                if (bus.role(window) != RoleFrame)
                    answerQuestion(bus, window);
            }
        }
    }
    say() << "On the bus: " << there.join(QStringLiteral(", ")) << Qt::endl;
    return std::nullopt;
}

/// The entries of the menu with the pages.
std::vector<Node> pageEntries(const Bus& bus, const Node& window)
{
    const auto menus = find(
        bus, window, [&](const Node& node) { return bus.role(node) == RoleMenuBar; }, 4);
    if (!menus)
        return {};
    std::vector<Node> entries;
    const auto isPages = [&](const Node& node) {
        const QString name = bus.name(node).remove(QLatin1Char('&'));
        return name == QStringLiteral("Page");
    };
    std::function<void(const Node&, bool, int)> collect = [&](const Node& node, bool isInside, int depth) {
        const auto children = bus.children(node);
        if (isInside && children.isEmpty() && bus.role(node) == RoleMenuItem)
            entries.push_back(node);
        for (const Node& child : children)
            if (depth > 0)
                collect(child, isInside || isPages(node), depth - 1);
    };
    collect(*menus, false, 6);
    return entries;
}

QString addressOfBus()
{
    QDBusInterface launcher(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                            QStringLiteral("org.a11y.Bus"), QDBusConnection::sessionBus());
    const QDBusReply<QString> address = launcher.call(QStringLiteral("GetAddress"));
    return address.isValid() ? address.value() : QString();
}

int fail(const QString& sentence)
{
    say() << sentence << Qt::endl;
    return 1;
}

/// The page of this name, when it is the one that is shown.
bool isShown(const Bus& bus, const Node& window, const QString& name)
{
    const auto isPage = [&](const Node& node) {
        const uint role = bus.role(node);
        return (role == RoleFiller || role == RolePanel) && bus.name(node) == name &&
               bus.has(node, StateShowing);
    };
    return find(bus, window, isPage, 6).has_value();
}

/// What is on the page once it is shown and nothing more comes; how far it got when that takes too long.
Findings readPage(const Bus& bus, const Node& window, const QString& name)
{
    Findings before;
    bool wasShown = false;
    QElapsedTimer since;
    for (since.start(); since.elapsed() < PageMs; QThread::msleep(300)) {
        if (!isShown(bus, window, name))
            continue;
        wasShown = true;
        Findings found;
        Reader(bus).read(window, name, found);
        if (found.isAs(before) && found.focusable >= LeastFocusable && isShown(bus, window, name))
            return found;
        before = found;
    }
    if (!wasShown)
        before.faults << name + QStringLiteral(": is not the page that is shown");
    else if (before.focusable < LeastFocusable)
        before.faults << name + QStringLiteral(": almost nothing on it takes the focus");
    else
        before.faults << name + QStringLiteral(": does not come to rest");
    return before;
}

int readAll(const Bus& bus, const QString& title)
{
    const auto window = windowOf(bus, title);
    if (!window)
        return fail(QStringLiteral("No window with “%1” in its title was found on the bus").arg(title));
    if (bus.role(*window) != RoleFrame)
        return fail(QStringLiteral("The window says that it is a %1").arg(bus.roleName(*window)));
    const auto pages = pageEntries(bus, *window);
    if (pages.size() < 5)
        return fail(QStringLiteral("Only %1 pages were found in the menu").arg(pages.size()));
    QStringList faults;
    for (const Node& page : pages) {
        const QString name = bus.name(page).remove(QLatin1Char('&'));
        if (!bus.act(page))
            return fail(QStringLiteral("The page %1 cannot be opened").arg(name));
        const Findings found = readPage(bus, *window, name);
        say() << name << ": " << found.seen << " seen, " << found.focusable << " take the focus, "
              << found.tables << " tables" << Qt::endl;
        faults << found.faults;
    }
    faults.removeDuplicates();
    for (const QString& fault : faults)
        say() << fault << Qt::endl;
    return faults.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    qDBusRegisterMetaType<Node>();
    qDBusRegisterMetaType<QList<Node>>();
    if (argc < 3)
        return fail(QStringLiteral("usage: screenreader PROGRAM FILE"));
    const QString address = addressOfBus();
    const Bus bus(address);
    if (!bus.isConnected())
        return fail(QStringLiteral("There is no assistive technology bus; at-spi2-core may be missing"));
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(QString::fromLocal8Bit(argv[1]),
                  {QStringLiteral("--lang"), QStringLiteral("en"), QString::fromLocal8Bit(argv[2])});
    if (!program.waitForStarted())
        return fail(QStringLiteral("The program did not start"));
    const int outcome = readAll(bus, QStringLiteral("hannover.lotse"));
    const bool stillRuns = program.state() == QProcess::Running;
    program.terminate();
    if (!program.waitForFinished(5000))
        program.kill();
    program.waitForFinished(5000);
    return stillRuns ? outcome : fail(QStringLiteral("The program ended by itself"));
}
