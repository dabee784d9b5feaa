using System.Globalization;

namespace Huisheng.Browser;

/// <summary>
/// A server that takes its time: HUISHENG_SLOW holds every request back by so many milliseconds, which shows what on a
/// page, or in a test, only works when the answer is quick.
/// </summary>
internal static class Slow
{
    private static readonly int Milliseconds = int.Parse(
        Environment.GetEnvironmentVariable("HUISHENG_SLOW") ?? "0",
        CultureInfo.InvariantCulture
    );

    public static Task Down(IBrowserContext context) =>
        Milliseconds == 0
            ? Task.CompletedTask
            : context.RouteAsync(
                "**/api/**",
                async route =>
                {
                    await Task.Delay(Milliseconds);
                    await route.ContinueAsync();
                }
            );
}
