using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Huisheng.Storage.Search;

namespace Huisheng.Knowledge;

internal readonly record struct ArticleId(Guid Value) : ITypedId<ArticleId>
{
    public static ArticleId From(Guid value) => new(value);
}

internal enum ArticleState
{
    Proposed,
    Published,
    Withdrawn,
}

/// <summary>知识: a question people ask and the answer the house gives (S1-76).</summary>
internal sealed class Article : IVersioned, IRecorded, ISearched
{
    public required ArticleId Id { get; init; }
    public required string Number { get; init; }
    public required string Title { get; set; }

    /// <summary>As it can be read out or sent.</summary>
    public required string Answer { get; set; }

    /// <summary>Code of the category tree; null: of everything.</summary>
    public required string? Category { get; set; }

    /// <summary>The first and the last day it is true; null is open.</summary>
    public required DateOnly? ValidFrom { get; set; }
    public required DateOnly? ValidTo { get; set; }

    /// <summary>The record whose answer it was, by its number.</summary>
    public required string? Origin { get; init; }
    public required StaffId ProposedById { get; init; }
    public StaffId? ReviewedById { get; set; }
    public DateTimeOffset? ReviewedAt { get; set; }
    public ArticleState State { get; set; } = ArticleState.Proposed;

    /// <summary>How many say it helped, and how many that it is wrong.</summary>
    public int Helped { get; set; }
    public int Wrong { get; set; }
    public required DateTimeOffset RecordedAt { get; init; }
    public int Version { get; set; } = 1;

    public Subject Subject => new("article", Id.Value, Number);

    /// <summary>What it is on a day: proposed, published, expired, not-yet or withdrawn.</summary>
    public string StateOn(DateOnly day) =>
        State switch
        {
            ArticleState.Published when ValidTo < day => "expired",
            ArticleState.Published when ValidFrom > day => "not-yet",
            _ => Kebab.Of(State),
        };

    IEnumerable<string?> ISearched.SearchTexts => [Number, Title, Answer];

    IEnumerable<Guid> ISearched.SearchOwners => [ProposedById.Value];

    DateTimeOffset ISearched.SearchAt => RecordedAt;
}

/// <summary>It was used for a record: an answer given on a call, help with a case (S1-28). Once for each record, whoever took it again.</summary>
internal sealed class ArticleUse
{
    public required Guid Id { get; init; }
    public required ArticleId ArticleId { get; init; }
    public required string SubjectKind { get; init; }
    public required Guid SubjectId { get; init; }
    public required string SubjectNumber { get; init; }
    public required StaffId ById { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>What somebody thought of it; each person one mark, the last counts.</summary>
internal sealed class ArticleMark
{
    public required ArticleId ArticleId { get; init; }
    public required StaffId ById { get; init; }
    public required bool Helped { get; set; }
    public required DateTimeOffset At { get; set; }
}
