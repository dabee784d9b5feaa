using System.Diagnostics;
using Huisheng.Kernel;
using Microsoft.AspNetCore.Http;

namespace Huisheng.Storage.Web;

/// <summary>The sentence of a refusal in a language; given by the room that holds the texts.</summary>
public delegate string RefusalSentence(string code, string language, IReadOnlyList<string> args);

/// <summary><c>Line</c> and <c>Column</c> only for what stands in a file; the message then names them too.</summary>
public sealed record ProblemField(string Field, string Code, string Message)
{
    public int? Line { get; init; }
    public string? Column { get; init; }
}

public sealed record ProblemMissing(string Code, string Text, string? Who);

public sealed record ProblemActor(string JobNumber, string Name);

/// <summary>application/problem+json (RFC 9457) with a stable <c>code</c>.</summary>
public sealed record Problem(string Type, string Title, int Status, string Code, string Reference)
{
    public IReadOnlyList<ProblemField>? Errors { get; init; }
    public IReadOnlyList<ProblemMissing>? Missing { get; init; }

    /// <summary>With <c>version.stale</c>: the thing as its GET shows it now, who changed it last and when.</summary>
    public object? Current { get; init; }
    public ProblemActor? ChangedBy { get; init; }
    public DateTimeOffset? ChangedAt { get; init; }
}

/// <summary>The one place where a refusal becomes an HTTP answer.</summary>
public sealed class Problems(RefusalSentence sentence)
{
    public IResult From(HttpContext http, Refusal refusal) =>
        Results.Json(
            Describe(refusal, Language(http), Reference(http)),
            contentType: "application/problem+json",
            statusCode: (int)refusal.Kind
        );

    public IResult From(HttpContext http, Refusal refusal, int status) =>
        Results.Json(
            Describe(refusal, Language(http), Reference(http)) with
            {
                Status = status,
            },
            contentType: "application/problem+json",
            statusCode: status
        );

    public Problem Describe(Refusal refusal, string language, string reference = "") =>
        new(
            $"/problems/{refusal.Code}",
            sentence(refusal.Code, language, refusal.Args),
            (int)refusal.Kind,
            refusal.Code,
            reference
        )
        {
            Errors = refusal.Errors is []
                ? null
                :
                [
                    .. refusal.Errors.Select(e => new ProblemField(
                        e.Field,
                        e.Code,
                        Placed(e, language)
                    )
                    {
                        Line = e.Line,
                        Column = e.Column,
                    }),
                ],
            Missing = refusal.Missing is []
                ? null
                :
                [
                    .. refusal.Missing.Select(m => new ProblemMissing(
                        m.Code,
                        sentence(m.Code, language, m.Args),
                        m.Who
                    )),
                ],
            Current = refusal.Current,
            ChangedBy = refusal.LastChange is { } by ? new(by.JobNumber, by.Name) : null,
            ChangedAt = refusal.LastChange?.At,
        };

    /// <summary>"第3行 来电时间：…" where it stands in a file.</summary>
    private string Placed(FieldError error, string language)
    {
        var said = sentence(error.Code, language, error.Args);
        return (error.Line, error.Column) switch
        {
            ({ } line, { } column) => sentence(
                "field.in-file",
                language,
                [$"{line}", column, said]
            ),
            ({ } line, null) => sentence("field.on-line", language, [$"{line}", said]),
            _ => said,
        };
    }

    /// <summary>"zh-CN" unless the caller prefers English.</summary>
    public static string Language(HttpContext http) =>
        http
            .Request.Headers.AcceptLanguage.ToString()
            .StartsWith("en", StringComparison.OrdinalIgnoreCase)
            ? "en"
            : "zh-CN";

    private static string Reference(HttpContext http) =>
        Activity.Current?.TraceId.ToString()[..12] ?? http.TraceIdentifier;
}
