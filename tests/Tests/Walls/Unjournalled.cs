using System.Reflection;
using Huisheng.Storage.Model;

namespace Huisheng.Tests.Walls;

public sealed class Unjournalled
{
    /// <summary>What may change without an entry in the journal is agreed here, one by one; everything else throws.</summary>
    [Fact]
    public void only_these_tables_change_without_a_word_in_the_journal()
    {
        var silent = Host
            .Rooms.InOrder.Select(r => r.GetType().Assembly)
            .Append(typeof(HuishengDb).Assembly)
            .Distinct()
            .SelectMany(a => a.GetTypes())
            .Select(t => (t.Name, Mark: t.GetCustomAttribute<UnjournalledAttribute>()))
            .Where(t => t.Mark is not null)
            .ToList();
        silent
            .Select(t => t.Name)
            .Order(StringComparer.Ordinal)
            .ShouldBe([
                "Attendance",
                "Draft",
                "SearchEntry",
                "Sighting",
                "SignInTry",
                "StoredAnswer",
            ]);
        silent.ShouldAllBe(t => t.Mark!.Why.Length > 20);
    }
}
