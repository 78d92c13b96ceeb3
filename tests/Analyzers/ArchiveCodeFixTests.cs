using Stevedore.Analyzers.Tests.Harness;
using Stevedore.CodeFixes;

namespace Stevedore.Analyzers.Tests;

public sealed class ArchiveCodeFixTests
{
    [Fact]
    public async Task Archives_that_are_never_closed_are_declared_with_using() => await Expect.FixAllAsync(
        new DisposeArchiveCodeFix(),
        [
            """
            using Stevedore;

            public static class Files
            {
                public static void Save(Stream stream, string path)
                {
                    // The header.
                    Archive header = [|Archive.Create(path)|];
                    header.Write(1);

                    var body = [|new Archive(stream, ArchiveMode.Store)|];
                    body.Write(2);
                }
            }
            """,
            """
            using Stevedore;

            Archive archive = [|Archive.Create("a")|];
            archive.Write(1);
            """,
        ],
        [
            """
            using Stevedore;

            public static class Files
            {
                public static void Save(Stream stream, string path)
                {
                    // The header.
                    using Archive header = Archive.Create(path);
                    header.Write(1);

                    using var body = new Archive(stream, ArchiveMode.Store);
                    body.Write(2);
                }
            }
            """,
            """
            using Stevedore;

            using Archive archive = Archive.Create("a");
            archive.Write(1);
            """,
        ]);

    [Fact]
    public async Task Calls_that_block_are_awaited() => await Expect.FixAllAsync(
        new AwaitAsyncFormCodeFix(),
        [
            """
            using Stevedore;

            public static class Client
            {
                public static async Task<int> CopyAsync(SocketFile from, SocketFile to, byte[] buffer)
                {
                    await Task.Yield();
                    // As long as there is something.
                    while ([|from.Read(buffer, 0, 16)|] > 0)
                        [|to.Write(buffer, 0, 16)|];
                    [|to.Flush()|]; // at once
                    return [|from.Read(buffer, 0, 16)|].CompareTo(0);
                }
            }
            """,
        ],
        [
            """
            using Stevedore;

            public static class Client
            {
                public static async Task<int> CopyAsync(SocketFile from, SocketFile to, byte[] buffer)
                {
                    await Task.Yield();
                    // As long as there is something.
                    while (await from.ReadAsync(buffer, 0, 16) > 0)
                        await to.WriteAsync(buffer, 0, 16);
                    await to.FlushAsync(); // at once
                    return (await from.ReadAsync(buffer, 0, 16)).CompareTo(0);
                }
            }
            """,
        ]);

    [Fact]
    public async Task Attributes_that_do_not_fit_the_type_are_removed() => await Expect.FixAllAsync(
        new RemoveAttributeCodeFix(),
        [
            """
            using System.Runtime.InteropServices;
            using Stevedore;

            [Serializable]
            public partial class Ruler
            {
                [[|NetworkOrder|]] public string? Name;
                [[|MarshalAs(UnmanagedType.LPArray)|]] public int[] Marks = [];
                [NonSerialized, [|WireType(WireType.UInt16)|]] public int Shown;
            }
            """,
        ],
        [
            """
            using System.Runtime.InteropServices;
            using Stevedore;

            [Serializable]
            public partial class Ruler
            {
                public string? Name;
                public int[] Marks = [];
                [NonSerialized] public int Shown;
            }
            """,
        ]);
}
