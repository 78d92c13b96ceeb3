[Serializable]
public partial class Window
{
    public int Width;
    public Action? [|Closed|];
}

public static class Saver
{
    public static void Save(string path, Window window) => Stevedore.Archive.Save(path, window);
}
