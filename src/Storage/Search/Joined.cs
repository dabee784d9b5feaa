using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Huisheng.Storage.Search;

/// <summary>Words in one column with spaces between, where a database has no arrays.</summary>
internal static class Joined
{
    public static readonly ValueConverter<string[], string> Converter = new(
        words => string.Join(' ', words),
        text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
    );

    public static readonly ValueComparer<string[]> Comparer = new(
        (a, b) => a!.SequenceEqual(b!),
        words => words.Length,
        words => words
    );
}
