using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Stevedore.AspNetCore.Tests;

/// <summary>A certificate that says of itself to be localhost, and a client that trusts it alone.</summary>
internal sealed class Certificate : IDisposable
{
    public Certificate()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        CertificateRequest request = new("CN=localhost", key, HashAlgorithmName.SHA256);
        SubjectAlternativeNameBuilder names = new();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        Server = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddHours(1));
    }

    public X509Certificate2 Server { get; }

    public ArchiveConnectionOptions ForClient() => new()
    {
        Tls = new SslClientAuthenticationOptions
        {
            TargetHost = "localhost",
            CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                CustomTrustStore = { Server },
                RevocationMode = X509RevocationMode.NoCheck,
            },
        },
    };

    public void Dispose() => Server.Dispose();
}
