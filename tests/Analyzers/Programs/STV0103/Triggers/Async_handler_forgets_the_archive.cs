using Stevedore;

public static class Endpoint
{
    public static async Task HandleAsync(Stream body, Stream response)
    {
        var memory = new MemoryStream();
        var archive = [|new Archive(memory, ArchiveMode.Store)|];
        archive.WriteLine("ok");
        await body.CopyToAsync(response);
    }
}
