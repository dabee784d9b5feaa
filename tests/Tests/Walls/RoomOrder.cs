using System.Xml.Linq;

namespace Huisheng.Tests.Walls;

/// <summary>The order of the rooms is said once, in Host/Rooms.cs; folders and project references must say the same.</summary>
public sealed class RoomOrder
{
    private static readonly IReadOnlyList<string> InOrder =
    [
        .. Host.Rooms.InOrder.Select(r => r.GetType().Namespace!.Split('.')[^1]),
    ];

    [Fact]
    public void every_folder_of_a_room_is_in_the_order_once()
    {
        var folders = Directory
            .EnumerateDirectories(Repository.Path("src", "Rooms"))
            .Select(f => Path.GetFileName(f)!);
        InOrder.Order(StringComparer.Ordinal).ShouldBe(folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void a_room_references_only_rooms_above_it() =>
        InOrder
            .SelectMany(room => Wrong(room, References($"src/Rooms/{room}/{room}.csproj")))
            .ShouldBeEmpty();

    [Fact]
    public void a_reference_to_a_room_below_is_found() =>
        Wrong("Cases", ["Desk", "FollowUps"]).ShouldBe(["Cases → FollowUps"]);

    [Fact]
    public void kernel_storage_and_documents_know_no_room()
    {
        References("src/Kernel/Kernel.csproj").ShouldBeEmpty();
        References("src/Storage/Storage.csproj").ShouldBe(["Kernel"]);
        References("src/Documents/Documents.csproj").ShouldBe(["Kernel"]);
    }

    [Fact]
    public void a_door_bears_the_name_of_its_room() =>
        Host
            .Rooms.InOrder.Select(r => r.GetType().Name)
            .ShouldBe(InOrder.Select(room => room + "Room"));

    private static IEnumerable<string> Wrong(string room, IEnumerable<string> references) =>
        references
            .Where(other =>
                InOrder.Contains(other) && InOrder.IndexOf(other) >= InOrder.IndexOf(room)
            )
            .Select(other => $"{room} → {other}");

    private static IReadOnlyList<string> References(string project) =>
        [
            .. XDocument
                .Load(Repository.Path(project))
                .Descendants("ProjectReference")
                .Select(r =>
                    Path.GetFileNameWithoutExtension(
                        r.Attribute("Include")!.Value.Replace('\\', '/')
                    )
                ),
        ];
}

internal static class Places
{
    public static int IndexOf(this IReadOnlyList<string> list, string item) =>
        list.ToList().IndexOf(item);
}
