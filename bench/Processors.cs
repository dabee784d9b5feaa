using System.Diagnostics;
using System.Globalization;

namespace Huisheng.Bench;

/// <summary>Processor time in milliseconds. Unlike a pace it is nearly the same on a machine that has other work.</summary>
internal static class Processors
{
    private const double TickMilliseconds = 10;

    // Fields of /proc/…/stat behind the name in brackets.
    private const int User = 11;
    private const int System = 12;

    /// <summary>Of this process, and of the server's processes that serve this database.</summary>
    public static (double Here, double Server) Used(string database)
    {
        using var here = Process.GetCurrentProcess();
        return (
            here.TotalProcessorTime.TotalMilliseconds,
            Directory
                .EnumerateDirectories("/proc")
                .Where(d => char.IsAsciiDigit(Path.GetFileName(d)[0]))
                .Sum(d => Serving(d, database))
        );
    }

    private static double Serving(string process, string database)
    {
        try
        {
            var title = File.ReadAllText(Path.Combine(process, "cmdline"));
            if (
                !title.StartsWith("postgres:", StringComparison.Ordinal)
                || !title.Contains($" {database} ", StringComparison.Ordinal)
            )
            {
                return 0;
            }

            var stat = File.ReadAllText(Path.Combine(process, "stat"));
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return TickMilliseconds
                * (
                    double.Parse(fields[User], CultureInfo.InvariantCulture)
                    + double.Parse(fields[System], CultureInfo.InvariantCulture)
                );
        }
        catch (IOException)
        {
            return 0; // It has ended meanwhile.
        }
    }
}
