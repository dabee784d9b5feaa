namespace Huisheng.Documents;

/// <summary>
/// Keeps text from becoming a formula when a CSV is opened in a spreadsheet: an apostrophe goes before it. A text that already begins
/// with apostrophes and such a sign gets one more, so taking one off again gives every text back as it was, "+86…" and "-1" too.
/// </summary>
public static class FormulaGuard
{
    public static bool Dangerous(string text)
    {
        var i = 0;
        while (i < text.Length && text[i] == '\'')
        {
            i++;
        }

        // Some programs drop blanks before they look for the sign.
        while (i < text.Length && (text[i] is ' ' or '\u00A0' or '\u3000' or '\uFEFF'))
        {
            i++;
        }

        return i < text.Length
            && text[i]
                is '='
                    or '+'
                    or '-'
                    or '@'
                    or '＝'
                    or '＋'
                    or '－'
                    or '＠'
                    or '\t'
                    or '\r'
                    or '\n';
    }

    public static string On(string text) => Dangerous(text) ? "'" + text : text;

    public static string Off(string text) =>
        text is ['\'', ..] && Dangerous(text) ? text[1..] : text;
}
