using System.Text.Json;
using Huisheng.Storage.Keys;

namespace Huisheng.Desk.Drafts;

internal sealed record DraftRow(
    Guid Key,
    string Kind,
    NamedSubject? Subject,
    string Title,
    DateTimeOffset SavedAt,
    int Revision
);

internal sealed record DraftView(
    Guid Key,
    string Kind,
    NamedSubject? Subject,
    string Title,
    DateTimeOffset SavedAt,
    int Revision,
    JsonElement Body
);

/// <summary>Encrypts drafts and opens them again. A ciphertext is bound to its owner, draft and column.</summary>
internal sealed class DraftViews(KeyFolder keys)
{
    private readonly SealedText box = new(keys, "drafts-v1");

    public string CloseTitle(Draft draft, string title) => box.Close(title, Place(draft, "title"));

    public string CloseBody(Draft draft, string body) => box.Close(body, Place(draft, "body"));

    public DraftRow Row(Draft draft) =>
        new(
            draft.Key,
            draft.Kind,
            SubjectOf(draft),
            box.Open(draft.Title, Place(draft, "title")),
            draft.SavedAt,
            draft.Revision
        );

    public DraftView Of(Draft draft) =>
        new(
            draft.Key,
            draft.Kind,
            SubjectOf(draft),
            box.Open(draft.Title, Place(draft, "title")),
            draft.SavedAt,
            draft.Revision,
            JsonElement.Parse(box.Open(draft.Body, Place(draft, "body")))
        );

    private static NamedSubject? SubjectOf(Draft draft) =>
        draft is { SubjectKind: { } kind, SubjectNumber: { } number } ? new(kind, number) : null;

    private static string Place(Draft draft, string column) =>
        $"drafts.{column}|{draft.Owner.Value}|{draft.Key}";
}
