namespace Huisheng.Demo;

/// <summary>The customers: who they are, and what they say when they call.</summary>
internal sealed class Callers(Seats seats, Random chance)
{
    private readonly Dictionary<string, Caller> callers = [];

    /// <summary>The record of the call, as the agent sends it.</summary>
    public async Task<object> Call(Seat seat, DateTimeOffset now, Matter matter, string customer)
    {
        var complex = matter.Department is not null;
        var verification = matter.Type == "handling" ? await Verify(seat, customer) : null;
        return new
        {
            customerId = customer,
            verificationId = verification,
            type = matter.Type,
            handlingClass = complex ? "complex"
            : matter.Answer is null ? "suggestion"
            : "routine",
            emotion = matter.Urgency == "critical" ? "agitated" : "calm",
            description = new
            {
                @event = matter.Event,
                occurredOn = matter.Type == "complaint"
                    ? now.AddDays(-chance.Next(0, 4)).ToString("yyyy-MM-dd", null)
                    : null,
                product = matter.Product,
                demand = matter.Demand,
            },
            readBack = new { confirmed = true },
            answeredAfterRings = chance.Next(1, 5),
            answer = matter.Answer,
            understood = matter.Answer is not null,
            satisfaction = matter.Answer is null
                ? null
                : Answers.Satisfaction(chance.Next(0, 5) == 0 ? 4 : 5),
            department = matter.Department,
            urgency = matter.Urgency,
        };
    }

    /// <summary>The record of what another channel brought.</summary>
    public object Feedback(DateTimeOffset now, Matter matter, string customer) =>
        new
        {
            customerId = customer,
            scene = matter.Scene,
            scenePart = matter.ScenePart,
            channel = matter.Channel,
            reference = matter.Reference,
            category = matter.Category,
            description = new
            {
                @event = matter.Event,
                occurredOn = now.AddHours(-chance.Next(20, 60)).ToString("yyyy-MM-dd", null),
                product = matter.Product,
                demand = matter.Demand,
            },
            emotion = chance.Next(0, 3) == 0 ? "dissatisfied" : "calm",
            urgency = matter.Urgency,
            impact = matter.Impact,
            suggestion = matter.Suggestion,
            department = matter.Department,
        };

    private async Task<string?> Verify(Seat seat, string customer)
    {
        var caller = callers[customer];
        var answer = await seat.Post(
            $"/api/customers/{customer}/verification",
            new { name = caller.Name, phone = caller.Phone }
        );
        return answer!["id"]!.GetValue<string>();
    }

    /// <summary>The customer comes into the vault with the first call.</summary>
    public async Task<string> Meet(string agent, Caller caller)
    {
        var card = await (await seats.Of(agent)).Post(
            "/api/customers",
            new
            {
                name = caller.Name,
                gender = caller.Gender,
                phone = caller.Phone,
                tier = caller.Tier,
                region = caller.Region,
            }
        );
        var id = card!["id"]!.GetValue<string>();
        callers[id] = caller;
        return id;
    }
}
