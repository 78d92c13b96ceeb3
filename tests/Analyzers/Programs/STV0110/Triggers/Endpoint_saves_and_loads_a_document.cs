using Stevedore;

[Serializable]
public partial class Note
{
    public string Text = "";
}

public static class Endpoints
{
    public static void Map(Action<string, Func<string, Task<Note>>> get, Action<string, Func<Note, Task>> post)
    {
        get("/note", async id =>
        {
            await Task.Yield();
            return [|Archive.Load<Note>(id + ".note")|];
        });
        post("/note", async note =>
        {
            [|Archive.Save("new.note", note)|];
            await Task.Yield();
        });
    }
}
