namespace Huisheng.Kernel;

/// <summary>Collects every wrong member of a request, so a person is told all of them at once.</summary>
public sealed class Check
{
    private readonly List<FieldError> errors = [];

    public bool Ok => errors.Count == 0;

    public Check Require(bool holds, string field, string code, params string[] args)
    {
        if (!holds)
        {
            errors.Add(new FieldError(field, code, args));
        }

        return this;
    }

    /// <summary>Text that must be there, at most <paramref name="max"/> characters, without control characters.</summary>
    public Check Text(string? value, string field, int max = 2000) =>
        Require(!string.IsNullOrWhiteSpace(value), field, "field.required")
            .Optional(value, field, max);

    public Check Optional(string? value, string field, int max = 2000) =>
        Require(value is null || value.Length <= max, field, "field.too-long", $"{max}")
            .Require(value is null || !value.Any(Forbidden), field, "field.characters");

    public Refusal? Refusal() => Ok ? null : Kernel.Refusal.Fields([.. errors]);

    private static bool Forbidden(char c) =>
        c is not ('\n' or '\r' or '\t') && char.IsControl(c) || c == '\uFFFE' || c == '\uFFFF';
}
