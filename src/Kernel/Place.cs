using System.Globalization;

namespace Huisheng.Kernel;

/// <summary>Where a page ended in a list that goes by moment and number, newest first.</summary>
public sealed record Place(DateTimeOffset At, string Number)
{
    public string Write() =>
        $"{At.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}.{Number}";

    public static Place? Read(string? text)
    {
        var dot = text?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        return
            dot > 0
            && long.TryParse(
                text![..dot],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var seconds
            )
            ? new Place(DateTimeOffset.FromUnixTimeSeconds(seconds), text[(dot + 1)..])
            : null;
    }
}
