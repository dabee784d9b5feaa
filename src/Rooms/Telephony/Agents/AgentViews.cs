using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;

namespace Huisheng.Telephony.Agents;

/// <summary>坐席状态 with its words; <c>Until</c> is the end of 话后整理.</summary>
internal sealed record AgentStateView(
    string Code,
    string Text,
    string? Reason,
    string? ReasonText,
    DateTimeOffset? Since,
    DateTimeOffset? Until
);

internal sealed class AgentViews(Rulebook rules)
{
    public AgentStateView Of(AgentState? state, DateTimeOffset now, string language)
    {
        var (code, since) = state?.At(now) ?? (AgentStateCode.Offline, default);
        var reason = code == AgentStateCode.Break ? state?.Reason : null;
        return new AgentStateView(
            Kebab.Of(code),
            rules.Word("agent-state", Kebab.Of(code), language),
            reason,
            reason is null ? null : rules.Word("break", reason, language),
            state is null ? null : since,
            code == AgentStateCode.WrapUp ? state?.Until : null
        );
    }
}
