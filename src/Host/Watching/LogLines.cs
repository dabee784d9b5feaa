using Microsoft.Extensions.Logging.Console;

namespace Huisheng.Host.Watching;

/// <summary>How log lines look: JSON for machines, one readable line on a terminal.</summary>
internal static class LogLines
{
    public static void AddLogLines(this WebApplicationBuilder builder, Settings settings)
    {
        builder.Logging.ClearProviders();
        if (!settings.LogJson)
        {
            builder.Logging.AddSimpleConsole(o => o.SingleLine = true);
            // On a terminal somebody reads along; what went wrong is enough.
            builder.Logging.AddFilter("Huisheng.Host.Watching.RequestLog", LogLevel.Warning);
            return;
        }

        builder.Logging.AddConsole(o => o.FormatterName = JsonLines.FormatName);
        builder.Logging.AddConsoleFormatter<JsonLines, ConsoleFormatterOptions>();
    }
}
