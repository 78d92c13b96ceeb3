using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Stevedore.Runtime.Tests.Connections;

/// <summary>An authority of the test's own, and what it has certified.</summary>
internal sealed class Certificates : IDisposable
{
    private readonly X509Certificate2 _authority;
    private readonly X509Certificate2 _server;
    private readonly X509Certificate2 _client;

    public Certificates()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        CertificateRequest request = new("CN=Harbour Authority", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(
            new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        _authority = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        _server = Certify("CN=localhost");
        _client = Certify("CN=Pilot");
    }

    public SslServerAuthenticationOptions ForServer(bool clientMustHaveOne) => new()
    {
        ServerCertificate = _server,
        ClientCertificateRequired = clientMustHaveOne,
        CertificateChainPolicy = Policy(),
    };

    public ArchiveConnectionOptions ForClient(bool withCertificate) => new()
    {
        Tls = new SslClientAuthenticationOptions
        {
            CertificateChainPolicy = Policy(),
            ClientCertificates = withCertificate ? [_client] : null,
        },
    };

    public void Dispose()
    {
        _authority.Dispose();
        _server.Dispose();
        _client.Dispose();
    }

    private X509Certificate2 Certify(string name)
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        CertificateRequest request = new(name, key, HashAlgorithmName.SHA256);
        SubjectAlternativeNameBuilder names = new();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        DateTimeOffset now = DateTimeOffset.UtcNow;
        using X509Certificate2 bare =
            request.Create(_authority, now.AddHours(-1), now.AddHours(1), RandomNumberGenerator.GetBytes(8));
        using X509Certificate2 withKey = bare.CopyWithPrivateKey(key);
        return Loaded(withKey.Export(X509ContentType.Pkcs12));
    }

    private X509ChainPolicy Policy() => new()
    {
        TrustMode = X509ChainTrustMode.CustomRootTrust,
        CustomTrustStore = { _authority },
        RevocationMode = X509RevocationMode.NoCheck,
    };

    private static X509Certificate2 Loaded(byte[] bytes) =>
#if NET9_0_OR_GREATER
        X509CertificateLoader.LoadPkcs12(bytes, password: null);
#else
        new(bytes);
#endif
}
