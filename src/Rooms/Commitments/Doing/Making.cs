using Huisheng.Commitments.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Commitments.Doing;

/// <summary>The one way a commitment comes to be, wherever it was made.</summary>
internal static class Making
{
    public const int Longest = 500;
    private const int LongestMethod = 200;

    public static void Check(
        Check check,
        string field,
        CommitmentAnswer answer,
        DateTimeOffset now,
        bool past
    ) =>
        check
            .Require(answer.DueAt is not null, $"{field}dueAt", "commitment.due-required")
            .Require(
                past || answer.DueAt is not { } due || BusinessTime.Cut(due) > now,
                $"{field}dueAt",
                "commitment.past"
            )
            .Require(
                !past || answer.DueAt is not { } before || before > now.AddYears(-1),
                $"{field}dueAt",
                "field.past"
            )
            .Require(
                answer.DueAt is not { } far || far < now.AddYears(2),
                $"{field}dueAt",
                "commitment.too-far"
            )
            .Optional(answer.Text, $"{field}text", Longest)
            .Optional(answer.Method, $"{field}method", LongestMethod);

    public static async Task CheckOwner(Act act, Check check, string field, string? jobNumber) =>
        check.Require(
            string.IsNullOrWhiteSpace(jobNumber)
                || await Staffing.ByJobNumber(act.Db, jobNumber, act.Stop) is { Disabled: false },
            $"{field}ownerJobNumber",
            "field.unknown-value"
        );

    public static async Task In(
        Act act,
        CommitmentOn on,
        CommitmentAnswer answer,
        DateTimeOffset due,
        CustomerText words
    )
    {
        var owner = string.IsNullOrWhiteSpace(answer.OwnerJobNumber)
            ? null
            : await Staffing.ByJobNumber(act.Db, answer.OwnerJobNumber, act.Stop);
        var item = new Commitment
        {
            Id = new CommitmentId(NewId.At(act.Now)),
            Number = await Numbering.Next(act, "commitment"),
            AboutKind = on.About.Kind,
            AboutId = on.About.Id,
            AboutNumber = on.About.Number,
            CustomerId = on.Customer,
            CustomerName = on.CustomerName,
            Text = Short(words.Mask(answer.Text)!),
            Method = words.Mask(answer.Method),
            Source = on.Source,
            OwnerId = owner?.Id ?? on.Owner,
            DepartmentId = owner?.DepartmentId ?? on.Department,
            MadeById = act.Actor.StaffId is { } by ? new StaffId(by) : on.Owner,
            RecordedAt = act.Now,
            DueAt = BusinessTime.Cut(due),
        };
        act.Db.Commitments().Add(item);
        await CommitmentDesk.Put(act, item);
        await CommitmentClock.Start(act, item, act.Now);
        if (item.OwnerId != item.MadeById)
        {
            Notify.In(
                act,
                item.OwnerId,
                "commitment-made",
                item.Subject,
                item.AboutNumber,
                item.Text,
                BusinessTime.Print(item.DueAt)
            );
        }

        Tell(act, item, "commitment-make", item.Text, birth: true);
    }

    /// <summary>In the commitment's own history and in that of what it was made on.</summary>
    public static void Tell(
        Act act,
        Commitment item,
        string what,
        string? text,
        bool birth = false,
        string? dueBefore = null,
        params Change[] changes
    )
    {
        Change[] all = [.. changes, new Change("due", dueBefore, BusinessTime.Print(item.DueAt))];
        act.Record(
            new Note(what, item.Subject)
            {
                Text = text,
                Changes = all,
                IsBirth = birth,
            }
        );
        act.Record(
            new Note(what, item.About)
            {
                Text = text,
                Changes = [new Change("number", null, item.Number), .. all],
            }
        );
    }

    private static string Short(string text) => text.Length <= Longest ? text : text[..Longest];
}
