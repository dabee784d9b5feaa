using Huisheng.People.Contract;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests;

internal static class FirstCodeOf
{
    /// <summary>What the first start printed.</summary>
    public static string FirstCode(this TestHouse house) =>
        house.Services.GetRequiredService<FirstCode>().Text
        ?? throw new InvalidOperationException("This house has staff already.");
}
