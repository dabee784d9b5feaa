using System.Reflection;

namespace Huisheng.Tests.Walls;

public sealed class ContractNames
{
    /// <summary>The contract names shapes without their room: two of one name would silently become one.</summary>
    [Fact]
    public void no_two_rooms_answer_with_shapes_of_the_same_name()
    {
        var twins = Host
            .Rooms.InOrder.SelectMany(r => r.GetType().Assembly.GetTypes())
            .Where(t =>
                t.GetMethod("<Clone>$", BindingFlags.Public | BindingFlags.Instance) is not null
            )
            .GroupBy(t => t.Name)
            .Where(g => g.Count() > 1)
            .Select(g => string.Join(" ~ ", g.Select(t => t.FullName)));
        twins.ShouldBeEmpty();
    }
}
