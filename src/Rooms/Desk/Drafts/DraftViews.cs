using System.Security.Cryptography;
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

    /// <summary>In a list. A title that no longer opens is left empty: one such draft must not hide the others from their owner.</summary>
    public DraftRow Row(Draft draft) =>
        new(
            draft.Key,
            draft.Kind,
            SubjectOf(draft),
            TryOpen(draft.Title, Place(draft, "title")) ?? "",
            draft.SavedAt,
            draft.Revision
        );

    /// <summary>Null where what was typed opens no more.</summary>
    public DraftView? Of(Draft draft) =>
        TryOpen(draft.Body, Place(draft, "body")) is { } body
            ? new(
                draft.Key,
                draft.Kind,
                SubjectOf(draft),
                TryOpen(draft.Title, Place(draft, "title")) ?? "",
                draft.SavedAt,
                draft.Revision,
                JsonElement.Parse(body)
            )
            : null;

    /// <summary>A key that was lost or a text that was changed: nothing of it can be read.</summary>
    private string? TryOpen(string cipher, string place)
    {
        try
        {
            return box.Open(cipher, place);
        }
        catch (Exception unreadable)
            when (unreadable
                    is CryptographicException
                        or FormatException
                        or ArgumentException
                        or OverflowException
            )
        {
            return null;
        }
    }

    private static NamedSubject? SubjectOf(Draft draft) =>
        draft is { SubjectKind: { } kind, SubjectNumber: { } number } ? new(kind, number) : null;

    private static string Place(Draft draft, string column) =>
        $"drafts.{column}|{draft.Owner.Value}|{draft.Key}";
}
