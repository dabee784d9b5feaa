using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Text;

namespace Huisheng.Notices.Transports;

/// <summary>Hands e-mail to a relay (docs/decisions/0021). Plain text; the id of the message is the same for every try.</summary>
internal sealed class SmtpTransport(SmtpSettings settings) : ITransport
{
    public bool NeedsAddress => true;

    public async Task<Carried> Carry(Letter letter, string address, CancellationToken stop)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(stop);
        ends.CancelAfter(TransportList.Longest);
        try
        {
            using var client = Client();
            using var mail = Mail(letter, address);
            await client.SendMailAsync(mail, ends.Token);
            return Carried.Taken;
        }
        catch (SmtpException error) when (Silent(error))
        {
            return Carried.NoAnswer("unreachable");
        }
        catch (SmtpException error)
        {
            var code = ((int)error.StatusCode).ToString(CultureInfo.InvariantCulture);
            return IsFinal(error) ? Carried.Never("refused", code) : Carried.Later("carrier", code);
        }
        catch (Exception error) when (error is OperationCanceledException or TimeoutException)
        {
            return Carried.NoAnswer("timeout");
        }
        catch (FormatException)
        {
            return Carried.Never("no-address");
        }
    }

    private SmtpClient Client() =>
        new(settings.Host, settings.Port)
        {
            EnableSsl = settings.StartTls,
            Credentials = settings.User is { } user
                ? new NetworkCredential(user, settings.Password)
                : null,
        };

    private MailMessage Mail(Letter letter, string address) =>
        new(new MailAddress(settings.From), new MailAddress(address))
        {
            Subject = letter.Title,
            SubjectEncoding = Encoding.UTF8,
            Body = letter.Text,
            BodyEncoding = Encoding.UTF8,
            Headers = { ["Message-ID"] = $"<{letter.Key}@{new MailAddress(settings.From).Host}>" },
        };

    private static bool Silent(SmtpException error) =>
        error.InnerException is SocketException or IOException
        || error.StatusCode == SmtpStatusCode.GeneralFailure;

    /// <summary>5xx about this letter. A wrong password or a missing STARTTLS (53x) is ours to mend, and the letter waits.</summary>
    private static bool IsFinal(SmtpException error) =>
        (int)error.StatusCode is >= 500 and < 600 and not (530 or 534 or 535 or 538);
}
