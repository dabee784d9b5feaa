namespace Huisheng.Browser;

public sealed class SignIn(Chromium chromium)
{
    [Fact]
    public async Task a_wrong_password_is_refused_and_the_job_number_stays()
    {
        await using var place = await Workplace.Open(chromium, "2023-10-01 09:30");
        var seat = await place.Seat();
        await seat.Go("/");
        await seat.Page.Locator("#jobNumber").FillAsync("1001");
        await seat.Page.Locator("#password").FillAsync("not the password");
        await seat.Keys.PressAsync("Enter");
        await Expect(seat.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Expect(seat.Page.Locator("#jobNumber")).ToHaveValueAsync("1001");
        await seat.SignIn("李明");
        await Expect(seat.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/desk$"));
        seat.Faults.ShouldBeEmpty();
    }
}
