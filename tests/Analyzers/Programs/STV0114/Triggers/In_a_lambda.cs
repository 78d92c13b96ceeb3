using Stevedore;

public sealed class Cache
{
    public Task<object?> GetAsync(string path) => Task.Run(() =>
    {
        using Archive archive = [|Archive.OpenRead(path)|];
        return archive.ReadObject();
    });
}
