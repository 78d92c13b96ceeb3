using Stevedore;

public class GoldenFileTests
{
    public void The_old_file_still_loads()
    {
        using Archive archive = [|Archive.OpenRead("golden/v1.bin")|];
        object? loaded = archive.ReadObject();
        if (loaded is null)
            throw new InvalidOperationException("nothing came");
    }
}
