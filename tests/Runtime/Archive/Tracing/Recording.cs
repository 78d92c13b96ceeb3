namespace Stevedore.Runtime.Tests.Archives.Tracing;

/// <summary>Everything that a trace is told, in order.</summary>
internal sealed class Recording : ArchiveTrace
{
    public List<ArchiveRead> Reads { get; } = [];

    public List<ArchiveBody> Begun { get; } = [];

    public List<ArchiveBody> Ended { get; } = [];

    /// <summary>One line for each call, without positions.</summary>
    public List<string> Lines { get; } = [];

    public ArchiveOptions Options => new() { Trace = this };

    public override void OnRead(in ArchiveRead read)
    {
        Reads.Add(read);
        Lines.Add($"{read.Kind} of {read.Length}");
    }

    public override void OnBodyBegin(in ArchiveBody body)
    {
        Begun.Add(body);
        Lines.Add($"begin {body.Kind} {body.Type.Name}");
    }

    public override void OnBodyEnd(in ArchiveBody body)
    {
        Ended.Add(body);
        Lines.Add($"end {body.Type.Name}");
    }

    /// <summary>Sees to it that every byte up to this one was told once, in order.</summary>
    public void AssertCovers(long length)
    {
        long position = 0;
        foreach (ArchiveRead read in Reads)
        {
            Assert.True(read.Position == position, $"{read} begins elsewhere than at {position}.");
            Assert.True(read.Length > 0, $"{read} has no bytes.");
            position += read.Length;
        }
        Assert.Equal(length, position);
    }
}
