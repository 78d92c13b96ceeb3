using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Stevedore;

[assembly: ArchiveRoot(typeof(Dictionary<Guid, List<string?>>))]
[assembly: ArchiveRoot(typeof((int, DateTime)?))]
[assembly: ArchiveRoot(typeof(Crate))]

[Serializable]
public partial class Crate
{
    public int Number;
}

public sealed class Cache(Stream stream)
{
    public byte[] Of<T>(T value) => Archive.Serialize(value);

    public T Read<T>(byte[] bytes) where T : notnull => Archive.Deserialize<T>(bytes);

    public List<T> ReadMany<T>(byte[] bytes) where T : struct => Archive.Deserialize<List<T>>(bytes);

    public object? Read(Type type, byte[] bytes) => Archive.Deserialize(type, bytes);

    public bool TryRead<T>(byte[] bytes, out T? value) => Archive.TryDeserialize(bytes, out value, out _);

    public async Task<T> ReceiveAsync<T>(ArchiveConnection connection, CancellationToken cancellation)
    {
        await connection.SendAsync(await Archive.LoadAsync<T>(stream, cancellationToken: cancellation), cancellation);
        return await connection.ReceiveAsync<T>(cancellation);
    }
}
