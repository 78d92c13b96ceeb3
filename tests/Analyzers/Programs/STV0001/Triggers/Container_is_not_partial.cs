using Stevedore;

public class Game
{
    [Serializable]
    private sealed partial class [|State|]
    {
        public int Level;
    }

    public void Save(Archive archive) => archive.WriteObject(new State { Level = 3 });
}
