namespace Huisheng.Kernel.Personal;

/// <summary>How a number looks when only its ends may be seen.</summary>
public static class Masks
{
    private const int Tail = 4;
    private const int Head = 3;

    /// <summary>138****5678: for screens that must tell two numbers apart. What is too short to hide is a fragment and stays.</summary>
    public static string PhoneOnScreen(string digits) =>
        digits.Length < Head + Tail + 1
            ? digits
            : $"{digits[..Head]}{new string('*', digits.Length - Head - Tail)}{digits[^Tail..]}";

    /// <summary>**************1234 of an identity or card number.</summary>
    public static string LastFour(string number) =>
        number.Length <= Tail ? number : new string('*', number.Length - Tail) + number[^Tail..];
}
