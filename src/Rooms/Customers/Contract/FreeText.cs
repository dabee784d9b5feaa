using Huisheng.Kernel.Personal;

namespace Huisheng.Customers.Contract;

/// <summary>
/// Masks what identifies a person in text that people type (S1-55, S1-56). Done before anything is stored. Where the text belongs to
/// a known customer, <see cref="CustomerText"/> masks the name as well.
/// </summary>
public static class FreeText
{
    public static string? Mask(string? text) => PersonalText.Mask(text);
}
