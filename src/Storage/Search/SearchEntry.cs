using Huisheng.Kernel;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Search;

/// <summary>A thing people find by its words. Saving it keeps its entry in the index; nobody has to think of it.</summary>
public interface ISearched
{
    Subject Subject { get; }

    /// <summary>What it says, as it is stored: masked.</summary>
    IEnumerable<string?> SearchTexts { get; }

    /// <summary>Departments and people it belongs to, where a right reaches no further than those.</summary>
    IEnumerable<Guid> SearchOwners { get; }

    /// <summary>What stands first in a list of what was found.</summary>
    DateTimeOffset SearchAt { get; }
}

/// <summary>What the index knows of one thing.</summary>
[Unjournalled("It repeats a thing that has its own entries.")]
internal sealed class SearchEntry
{
    public long Id { get; init; }
    public required string Kind { get; init; }
    public required Guid SubjectId { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Normal form, for the words as they stand.</summary>
    public required string Text { get; init; }
    public required string[] Pairs { get; init; }

    /// <summary>Its kind, and whose it is: see <see cref="SearchReach"/>.</summary>
    public required string[] Reach { get; init; }

    public static SearchEntry Of(ISearched thing)
    {
        var text = SearchText.Normal(thing.SearchTexts);
        var kind = thing.Subject.Kind;
        return new()
        {
            Kind = kind,
            SubjectId = thing.Subject.Id,
            At = thing.SearchAt,
            Text = text,
            Pairs = [.. SearchText.Pairs(text)],
            Reach = [kind, .. thing.SearchOwners.Select(o => SearchReach.Mark(kind, o)).Distinct()],
        };
    }

    public static void Model(ModelBuilder model, bool nativeArrays) =>
        model.Entity<SearchEntry>(e =>
        {
            e.ToTable("search_entries");
            e.HasIndex(s => s.SubjectId).IsUnique();
            e.HasIndex(s => new { s.At, s.Id });
            if (nativeArrays)
            {
                e.HasIndex(s => new { s.Pairs, s.Reach }).HasMethod("gin");
            }
            else
            {
                e.Property(s => s.Pairs).HasConversion(Joined.Converter, Joined.Comparer);
                e.Property(s => s.Reach).HasConversion(Joined.Converter, Joined.Comparer);
            }
        });
}

/// <summary>How far somebody's search goes: whole kinds, or what belongs to a department or a person.</summary>
/// <param name="Kinds">The kinds of which they see everything</param>
/// <param name="Owned">Kind and owner, where they see only those</param>
public sealed record SearchReach(
    IReadOnlyList<string> Kinds,
    IReadOnlyList<(string Kind, Guid Owner)> Owned
)
{
    internal string[] Marks => [.. Kinds, .. Owned.Select(o => Mark(o.Kind, o.Owner))];

    internal bool IsOpen => Owned.Count == 0;

    internal static string Mark(string kind, Guid owner) => $"{kind}{owner:N}";
}
