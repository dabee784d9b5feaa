using Huisheng.Notices.Contract;
using Microsoft.Extensions.Configuration;

namespace Huisheng.Telephony;

/// <summary>What an operator says about the telephone: docs/guide/telephone.md.</summary>
/// <param name="Simulator">Whether a desk may play calls; so it may until a telephone system has a secret, or where it is said.</param>
internal sealed record TelephonySettings(IReadOnlyList<byte[]> Secrets, bool Simulator)
{
    public static TelephonySettings Read(IConfiguration all)
    {
        var secrets = SignedRequests.Secrets(all["Telephony:Secrets"], "Telephony:Secrets");
        return new(secrets, all.GetValue("Telephony:Simulator", secrets.Count == 0));
    }
}
