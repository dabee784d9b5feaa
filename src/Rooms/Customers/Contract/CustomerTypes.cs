using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Customers.Contract;

/// <summary>The classes of customers (C-27): tier is kept, tenure counts from the first service, and form 002 prints one of both.</summary>
public static class CustomerTypes
{
    public const string Vip = "vip";

    /// <summary>新 until so many days after the first service, that day included; who was never served is new.</summary>
    public static string Tenure(DateTimeOffset? firstServed, DateTimeOffset now, int days) =>
        firstServed is not { } first
        || BusinessTime.Date(now).DayNumber - BusinessTime.Date(first).DayNumber <= days
            ? "new"
            : "old";

    public static string Tenure(CustomerFacts customer, Rulebook rules, DateTimeOffset now) =>
        Tenure(customer.FirstServedAt, now, rules.Parameters.Named("new-customer").Number);

    /// <summary>客户类型 of form 002: VIP comes before 新 and 老.</summary>
    public static string Of(CustomerFacts customer, Rulebook rules, DateTimeOffset now) =>
        customer.Tier == Vip ? Vip : Tenure(customer, rules, now);

    /// <summary>
    /// The same where somebody wrote one. Whoever knows that a customer was served before this house kept books may write 老;
    /// VIP is the file's to say.
    /// </summary>
    public static string Of(
        CustomerFacts customer,
        string? written,
        Rulebook rules,
        DateTimeOffset now
    ) => customer.Tier == Vip || string.IsNullOrEmpty(written) ? Of(customer, rules, now) : written;

    /// <summary>Whether this may be written about the customer.</summary>
    public static bool Fits(CustomerFacts customer, string? written) =>
        string.IsNullOrEmpty(written) || customer.Tier == Vip == (written == Vip);

    /// <summary>A service was given. The earliest counts, whatever comes in first; nearly always nothing is left to write.</summary>
    public static async Task Served(Act act, CustomerFacts customer, DateTimeOffset at)
    {
        if (customer.FirstServedAt <= at)
        {
            return;
        }

        await act
            .Db.Customers()
            .Where(c => c.Id == customer.Id && (c.FirstServedAt == null || c.FirstServedAt > at))
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.FirstServedAt, at), act.Stop);
    }
}
