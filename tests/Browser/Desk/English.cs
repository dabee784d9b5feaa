using System.Text.RegularExpressions;

namespace Huisheng.Browser;

/// <summary>
/// What on an English page is Chinese and should not be. Chinese may stand there only if it is data: the server sent it to this very
/// page in English, or somebody typed it. The chrome of the console is neither.
/// </summary>
internal static partial class English
{
    // The marks of the calendar, the name of the form and of the language are written so in every language.
    private static readonly string[] Names = ["休", "班", "中文", "客户处理记录表"];

    private const string Written = """
        () => {
          const found = [document.title];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            if (!node.parentElement.closest('script, style, [inert]') && node.parentElement.checkVisibility())
              found.push(node.data);
          for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
            for (const element of document.querySelectorAll(`[${name}]`))
              if (!element.closest('[inert]')) found.push(element.getAttribute(name));
          return found;
        }
        """;

    public static async Task<IReadOnlyList<string>> Chinese(Seat seat)
    {
        if (!await seat.Page.EvaluateAsync<bool>("navigator.onLine"))
        {
            // What was there stays in the language it was asked for in.
            return [];
        }

        await seat.Turn("en", "light");
        var written = await seat.Page.EvaluateAsync<string[]>(Written);
        var told = await seat.Page.EvaluateAsync<string>("watched.told.join('\\n')");
        string[] data =
        [
            told,
            .. Names,
            .. Scene.Typed,
            .. Forms.Typed,
            .. Letters.Typed,
            .. FeedbackForm.Typed,
            .. Feedbacks.Typed,
            .. Suggestions.Typed,
            .. Keeping.Typed,
            .. Cuts.Typed,
            Papers.File,
            .. People,
        ];
        return
        [
            .. from text in written
            from run in Han().Matches(text).Select(m => m.Value)
            where !data.Any(d => d.Contains(run, StringComparison.Ordinal))
            select $"“{run}” in “{text.Trim()}”",
        ];
    }

    private static IEnumerable<string> People =>
        Cast.Members.Select(m => m.Name).Concat(Cast.Departments.Select(d => d.Name));

    [GeneratedRegex(@"[\u3400-\u9fff]+")]
    private static partial Regex Han();
}
