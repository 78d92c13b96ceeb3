using Stevedore;

public sealed class ProfileService
{
    public async Task<int> UpdateAsync(Stream body, CancellationToken cancellation)
    {
        var memory = new MemoryStream();
        await body.CopyToAsync(memory, cancellation);
        memory.Position = 0;
        using var archive = new Archive(memory, ArchiveMode.Load);
        int id = archive.ReadInt32();
        await Task.Yield();
        {|STV0101:archive.Write(id + 1)|};
        using var second = new Archive(memory, ArchiveMode.Load);
        await Task.Yield();
        [|second.Write(id)|];
        return id;
    }
}
