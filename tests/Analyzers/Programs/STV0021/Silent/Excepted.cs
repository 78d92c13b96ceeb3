using System.Net;
using Stevedore;

[assembly: ArchiveFormatterFor(typeof(IPEndPoint), Except = [nameof(IPEndPoint.AddressFamily)])]
[assembly: ArchiveFormatterFor(typeof(DnsEndPoint))]

namespace App;

[Serializable]
public partial class Peer
{
    public IPEndPoint? End;
    public DnsEndPoint? Name;
}
