using System.Globalization;
using Huisheng.Documents;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Regime.Calendars;

/// <param name="Text">The days as lines, to be looked at, tried and saved like pasted ones</param>
internal sealed record CalendarSheetRead(string Text);

/// <summary>
/// POST /api/calendars/{year}/file: a file is read and checked, and nothing stored. GET /api/calendars/blank: the form to fill in.
/// </summary>
internal static class CalendarFiles
{
    private const string List = "calendar-column";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/api/calendars/{year}/file", Read)
            .Permit("regime.write")
            .WithoutKey()
            .Accepts<Stream>(isOptional: true, "*/*")
            .Answers<CalendarSheetRead>();
        api.MapGet("/api/calendars/blank", Blank).Permit("regime.read");
    }

    private static async Task<IResult> Read(
        string year,
        string? encoding,
        HttpContext http,
        Rulebook rules,
        Problems problems
    )
    {
        if (
            !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var of)
            || of is < 2000 or > 2100
        )
        {
            return problems.From(http, Refusal.NotFound("calendar.year"));
        }

        if (Wrong(null, encoding) is { } wrong)
        {
            return problems.From(http, wrong);
        }

        var reading = await SheetReader.Read(
            http.Request.Body,
            Told(encoding),
            CalendarFile.Limits,
            http.RequestAborted
        );
        var read = CalendarFile.Read(
            of,
            reading,
            c => [rules.Word(List, c, Languages.Chinese), rules.Word(List, c, Languages.English)],
            c => rules.Word(List, c, Problems.Language(http))
        );
        return read.Refused
            ? problems.From(http, read.Refusal!)
            : Results.Ok(new CalendarSheetRead(read.Value));
    }

    private static IResult Blank(
        string? format,
        string? encoding,
        HttpContext http,
        Rulebook rules,
        Clock clock,
        Problems problems
    )
    {
        if (Wrong(format, encoding) is { } wrong)
        {
            return problems.From(http, wrong);
        }

        var language = Problems.Language(http);
        var title = rules.Word("form", "calendar", language);
        IReadOnlyList<SheetColumn> columns =
        [
            .. CalendarFile.Columns.Select(c => new SheetColumn(rules.Word(List, c, language), 14)),
        ];
        return format == "csv"
            ? Results.File(
                SheetWriter.Csv(columns, [], Told(encoding) ?? SheetEncoding.Utf8),
                $"{SheetType.Csv}; charset={(encoding == "gbk" ? "gb18030" : "utf-8")}",
                $"{title}.csv"
            )
            : Results.File(
                SheetWriter.Xlsx(title, columns, [], clock.Now),
                SheetType.Xlsx,
                $"{title}.xlsx"
            );
    }

    private static Refusal? Wrong(string? format, string? encoding) =>
        new Check()
            .Require(format is null or "csv" or "xlsx", "format", "field.unknown-value")
            .Require(encoding is null or "utf-8" or "gbk", "encoding", "field.unknown-value")
            .Refusal();

    private static SheetEncoding? Told(string? encoding) =>
        encoding switch
        {
            "gbk" => SheetEncoding.Gb18030,
            "utf-8" => SheetEncoding.Utf8,
            _ => null,
        };
}
