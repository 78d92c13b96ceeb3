using Cargo;
using Stevedore.Tool.Dumping;
using Stevedore.Tool.Dumping.Application;

namespace Stevedore.Tool.Tests.Dumping;

/// <summary>Files that nobody has written so: whatever is in them, the dump says how far it came.</summary>
public sealed class HostileDumpTests
{
    private static readonly UserAssembly s_assembly = UserAssembly.Load(typeof(Manifest).Assembly.Location);

    [Fact]
    public void Whatever_bytes_become_others_the_dump_covers_the_file()
    {
        byte[] good = File.ReadAllBytes(Repository.FullPathOf("samples/Cargo/Documents/cargo-gen3-ansi.bin"));
        Random random = new(16);
        for (int i = 0; i < 300; i++)
        {
            byte[] file = (byte[])good.Clone();
            for (int changes = random.Next(1, 4); changes > 0; changes--)
                file[random.Next(file.Length)] = (byte)(random.Next(3) == 0 ? 0xFF : random.Next(256));

            DumpResult dump = Dumper.Dump(file, s_assembly, new() { Type = nameof(Manifest) });

            DumpedPaths.AssertCoverage(dump.Tree, file.Length);
            Assert.True(dump.Failure is null or ArchiveException, dump.Failure?.ToString());
        }
    }

    [Fact]
    public void A_file_of_nothing_is_a_failure_at_its_beginning()
    {
        DumpResult dump = Dumper.Dump([], s_assembly, new() { Type = nameof(Manifest) });

        Assert.IsType<ArchiveException>(dump.Failure);
        Assert.Equal(0, dump.FailedAt);
    }
}
