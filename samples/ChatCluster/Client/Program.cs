using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using ChatCluster;
using ChatCluster.Client;
using Stevedore;

CommandLine? command = CommandLine.Parse(args);
if (command is null)
{
    Console.Error.WriteLine(CommandLine.Usage);
    return 2;
}

using CancellationTokenSource leave = new();
using ChatMember member = new(command.Name, command.Servers, ChatProtocol.Over(Trusting(command.TrustedCertificate)))
{
    Acknowledged = line => Console.WriteLine($"acknowledged: {line.Text}"),
    Heard = line => Console.WriteLine($"{line.Name}: {line.Text}"),
    News = Console.Error.WriteLine,
};

Task takingPart = member.TakePartAsync(leave.Token);
while (await Console.In.ReadLineAsync() is string text)
    await member.SayAsync(text);
await member.DoneAsync(command.LeaveAfter ?? 0);
await leave.CancelAsync();
await takingPart;
return 0;

static ArchiveConnectionOptions Trusting(string? certificate)
{
    X509ChainPolicy policy = new() { RevocationMode = X509RevocationMode.NoCheck };
    if (certificate is not null)
    {
        policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        policy.CustomTrustStore.Add(X509CertificateLoader.LoadCertificateFromFile(certificate));
    }
    return new ArchiveConnectionOptions { Tls = new SslClientAuthenticationOptions { CertificateChainPolicy = policy } };
}
