namespace Huisheng.Telephony;

internal static class PhoneRights
{
    public const string Use = "phone.use";
    public const string Read = "phone.read";
    public const string Wall = "phone.wall";
    public const string CallBackRead = "call-back.read";
    public const string CallBackWork = "call-back.work";
    public const string CallBackNumber = "call-back.number";
}
