using System.Collections.Concurrent;
using Huisheng.People.Contract;

namespace Huisheng.People.Rights;

internal sealed record Right(
    string Code,
    BothTexts Name,
    string? Row,
    IReadOnlyDictionary<string, Scope> Roles
);

/// <summary>A room is in a person's navigation when they hold the right that opens it.</summary>
internal sealed record RoomRight(string Room, string Right);

/// <summary>regime/permissions.yaml: role × right × scope. What is not granted there is refused.</summary>
internal sealed class Permissions(IReadOnlyList<Right> all, IReadOnlyList<RoomRight> rooms)
{
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, Scope>> known = new();

    public IReadOnlyList<Right> All => all;

    public IReadOnlyList<RoomRight> Rooms => rooms;

    public bool Has(string right) => all.Any(r => r.Code == right);

    /// <summary>What somebody with these roles may do; of several scopes the widest.</summary>
    public IReadOnlyDictionary<string, Scope> ScopesOf(IReadOnlyList<string> roles) =>
        // Asked at each request; there are as many answers as there are sets of roles.
        known.GetOrAdd(string.Join(' ', roles), _ => Scopes(roles));

    private Dictionary<string, Scope> Scopes(IReadOnlyList<string> roles) =>
        all.Select(right => (right.Code, Scope: Widest(right, roles)))
            .Where(r => r.Scope != Scope.None)
            .ToDictionary(r => r.Code, r => r.Scope);

    public static Permissions Load(string folder, Roles roles)
    {
        var file = RuleFile.Open(folder, "permissions.yaml");
        var root = file.Record(file.Root, "rights", "rooms");
        var rights = new List<Right>();
        foreach (var (code, _, value) in file.Members(root["rights"]))
        {
            var right = file.Record(value, "zh", "en", "row?", "roles");
            var grants = new Dictionary<string, Scope>();
            foreach (var (role, at, scope) in file.Members(right["roles"]))
            {
                grants[role] = roles.Has(role)
                    ? ScopeIn(file.Text(scope))
                        ?? throw file.Fault(scope, "scope must be own, department or all")
                    : throw file.Fault(at, $"unknown role '{role}'");
            }

            var row = right.TryGetValue("row", out var source) ? file.Text(source) : null;
            var name = new BothTexts(file.Text(right["zh"]), file.Text(right["en"]));
            rights.Add(new Right(code, name, row, grants));
        }

        var rooms = new List<RoomRight>();
        foreach (var (room, _, right) in file.Members(root["rooms"]))
        {
            rooms.Add(
                rights.Any(r => r.Code == file.Text(right))
                    ? new RoomRight(room, file.Text(right))
                    : throw file.Fault(right, $"unknown right '{file.Text(right)}'")
            );
        }

        return new Permissions(rights, rooms);
    }

    private static Scope Widest(Right right, IReadOnlyList<string> roles) =>
        roles.Select(role => right.Roles.GetValueOrDefault(role)).DefaultIfEmpty().Max();

    private static Scope? ScopeIn(string text) =>
        text switch
        {
            "own" => Scope.Own,
            "department" => Scope.Department,
            "all" => Scope.All,
            _ => null,
        };
}
