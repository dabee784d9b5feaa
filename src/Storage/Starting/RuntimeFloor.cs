namespace Huisheng.Storage.Starting;

/// <summary>ASP.NET Core 10.0.0–10.0.6 accepted forged cookies: below 10.0.7 nothing starts (R39).</summary>
public static class RuntimeFloor
{
    private static readonly Version Lowest = new(10, 0, 7);

    public static StartProblem? Judge(Version running) =>
        running >= Lowest
            ? null
            : new StartProblem(
                "runtime.old",
                $".NET 运行时为 {running}，低于 {Lowest} 的版本会接受伪造的登录凭据。请安装 {Lowest} 或更新的 .NET 10 运行时后重新启动。",
                $"The .NET runtime is {running}; versions below {Lowest} accept forged session cookies. Install the .NET 10 runtime {Lowest} or newer and start again."
            );
}
