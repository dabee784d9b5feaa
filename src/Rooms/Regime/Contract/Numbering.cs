using Huisheng.Storage.Acts;

namespace Huisheng.Regime.Contract;

public static class Numbering
{
    /// <summary>The next number of this pattern for the moment of the act: unique and never given again .</summary>
    public static async Task<string> Next(Act act, string code)
    {
        var rule =
            act.Get<Rulebook>().Numbers.Named(code)
            ?? throw new InvalidOperationException($"No number pattern {code}");
        return rule.Write(act.Now, await act.NextNumber(rule.Sequence(act.Now)));
    }
}
