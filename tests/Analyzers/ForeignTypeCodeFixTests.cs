using Stevedore.Analyzers.Tests.Harness;
using Stevedore.CodeFixes;

namespace Stevedore.Analyzers.Tests;

public sealed class ForeignTypeCodeFixTests
{
    [Fact]
    public async Task Types_of_other_assemblies_get_one_line_each_in_the_first_file_that_needs_one() => await Expect.FixAllAsync(
        new GenerateFormatterCodeFix(),
        [
            """
            using System.Net;
            using Stevedore;

            namespace App;

            [Serializable]
            public partial class Peer
            {
                public DnsEndPoint? [|End|];
                public List<DnsEndPoint> [|Others|] = [];
                private IntPtr [|_handle|];
            }
            """,
            """
            using System.Net;
            using Stevedore;

            namespace App;

            [Serializable]
            public partial class Route
            {
                public (int, DnsEndPoint?) [|Start|];
                public System.Text.RegularExpressions.Regex? [|Address|];
                public IPEndPoint? [|End|];
            }
            """,
        ],
        [
            """
            using System.Net;
            using Stevedore;

            [assembly: ArchiveFormatterFor(typeof(System.Net.DnsEndPoint))]
            [assembly: ArchiveFormatterFor(typeof(System.Net.IPEndPoint))]

            namespace App;

            [Serializable]
            public partial class Peer
            {
                public DnsEndPoint? End;
                public List<DnsEndPoint> Others = [];
                private IntPtr _handle;
            }
            """,
            """
            using System.Net;
            using Stevedore;

            namespace App;

            [Serializable]
            public partial class Route
            {
                public (int, DnsEndPoint?) Start;
                public System.Text.RegularExpressions.Regex? Address;
                public IPEndPoint? End;
            }
            """,
        ]);

    [Fact]
    public async Task A_line_stands_beside_those_that_there_are() => await Expect.FixAllAsync(
        new GenerateFormatterCodeFix(),
        [
            """
            using Stevedore;

            [Serializable]
            public partial class Peer
            {
                public System.Net.DnsEndPoint? [|End|];
            }
            """,
            """
            using Stevedore;

            [assembly: System.Reflection.AssemblyTitle("App")]
            [assembly: ArchiveFormatterFor(typeof(System.Net.IPEndPoint), Except = new[] { "AddressFamily" })]
            """,
        ],
        [
            """
            using Stevedore;

            [Serializable]
            public partial class Peer
            {
                public System.Net.DnsEndPoint? End;
            }
            """,
            """
            using Stevedore;

            [assembly: System.Reflection.AssemblyTitle("App")]
            [assembly: ArchiveFormatterFor(typeof(System.Net.IPEndPoint), Except = new[] { "AddressFamily" })]
            [assembly: ArchiveFormatterFor(typeof(System.Net.DnsEndPoint))]
            """,
        ]);

    [Fact]
    public async Task Members_that_are_not_stored_are_excepted() => await Expect.FixAllAsync(
        new ExceptMembersCodeFix(),
        [
            """
            using System.Net;
            using System.Net.Mail;
            using Stevedore;

            [assembly: [|ArchiveFormatterFor(typeof(IPEndPoint))|]]
            [assembly: [|ArchiveFormatterFor(typeof(MailAddress), Except = [nameof(MailAddress.User)])|]]
            """,
        ],
        [
            """
            using System.Net;
            using System.Net.Mail;
            using Stevedore;

            [assembly: ArchiveFormatterFor(typeof(IPEndPoint), Except = new[] { "AddressFamily" })]
            [assembly: ArchiveFormatterFor(typeof(MailAddress), Except = new[] { nameof(MailAddress.User), "Host" })]
            """,
        ]);
}
