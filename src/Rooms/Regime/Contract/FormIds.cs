using System.Security.Cryptography;
using System.Text;

namespace Huisheng.Regime.Contract;

public static class FormIds
{
    /// <summary>A form or a list has no row of its own; its id in the journal is made from its code.</summary>
    public static Guid Of(string code) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes("form:" + code)).AsSpan(0, 16));
}
