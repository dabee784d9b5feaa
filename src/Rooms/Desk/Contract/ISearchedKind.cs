using Huisheng.People.Contract;

namespace Huisheng.Desk.Contract;

/// <summary>A kind of thing the search finds; its room says who may and how it is shown.</summary>
public interface ISearchedKind
{
    /// <summary>As in its subject: "case".</summary>
    string Kind { get; }

    /// <summary>The right whose reach says how much of it a person finds.</summary>
    string Right { get; }

    Task<IReadOnlyList<FoundThing>> Show(
        IReadOnlyCollection<Guid> ids,
        Viewer viewer,
        string language,
        CancellationToken stop
    );
}

/// <summary>How a found thing shows itself. Texts are as stored: masked.</summary>
/// <param name="Texts">What it says beside its title; the search shows the piece that has the word</param>
public sealed record FoundThing(
    Guid Id,
    string Number,
    string Title,
    string State,
    IReadOnlyList<string?> Texts
);
