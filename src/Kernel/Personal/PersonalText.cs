using System.Text;

namespace Huisheng.Kernel.Personal;

/// <summary>
/// Masks what identifies a person in text that people type (S1-55, S1-56): complete identity numbers, bank cards, telephone
/// numbers, e-mail and home addresses. Done before anything is stored, so nothing else ever sees it. Order numbers, our own
/// numbers, dates and amounts stay.
/// </summary>
public static class PersonalText
{
    public static string? Mask(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        // Full-width digits and signs read like half-width ones; the places stay the same.
        var flat = string.Concat(text.Select(Flat.Of));
        var finds = Emails.In(flat).Concat(Digits.In(flat)).Concat(Addresses.In(flat));
        return Replace(text, finds.OrderBy(f => f.From).ThenByDescending(f => f.To));
    }

    private static string Replace(string text, IEnumerable<Find> finds)
    {
        var kept = new StringBuilder(text.Length);
        var at = 0;
        foreach (var find in finds)
        {
            if (find.To <= at)
            {
                continue;
            }

            var from = Math.Max(find.From, at);
            kept.Append(text, at, from - at).Append(find.Shown);
            at = find.To;
        }

        return kept.Append(text, at, text.Length - at).ToString();
    }
}
